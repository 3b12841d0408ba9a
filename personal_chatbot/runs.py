"""The files of a run: where they lie and how they are written. Knows nothing of what is in them."""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


def project_root() -> Path:
    """The folder that holds `notebooks/` and `data/`: the nearest one at or above the working folder.

    A notebook's kernel starts in `notebooks/`, a command at the top; both mean the same relative paths.
    Falls back to the working folder, so that the package also works outside a checkout.
    """
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "notebooks").is_dir() and (folder / "personal_chatbot").is_dir():
            return folder
    return here


def resolve(path: str | os.PathLike) -> Path:
    """An absolute path: `~` expanded, relative ones taken from `project_root()`."""
    path = Path(path).expanduser()
    return path if path.is_absolute() else project_root() / path


def show_path(path: str | os.PathLike) -> str:
    """A path as a reader should see it: relative to the project where it lies in it, never a home folder."""
    path = Path(path)
    for base, prefix in ((project_root(), ""), (Path.home(), "~/")):
        if path.is_relative_to(base):
            return prefix + path.relative_to(base).as_posix()
    return path.name


@contextmanager
def atomic_path(path: str | os.PathLike) -> Iterator[Path]:
    """Yield a temporary name beside `path`; renamed to `path` when the block ends, removed when it fails.

    A killed run therefore leaves either the old file or the new one, never half of one.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    # The suffix stays last: writers such as pandas and matplotlib choose the format by it.
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.tmp{path.suffix}")
    try:
        yield temporary
        with open(temporary, "rb") as written:
            os.fsync(written.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: str | os.PathLike, text: str) -> None:
    """Write UTF-8 text atomically."""
    with atomic_path(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def write_json(path: str | os.PathLike, value) -> None:
    """Write a value as indented UTF-8 JSON, atomically; not-a-number is refused (it is no JSON)."""
    write_text(path, json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def read_json(path: str | os.PathLike):
    """Read a JSON file."""
    return json.loads(Path(path).read_text(encoding="utf-8"))


def write_jsonl(path: str | os.PathLike, rows: Iterable[dict]) -> None:
    """Write one JSON object a line, atomically."""
    with atomic_path(path) as temporary, open(temporary, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def read_jsonl(path: str | os.PathLike) -> list[dict]:
    """Read a JSON Lines file whole."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def read_metrics(run: str | os.PathLike) -> dict:
    """All that the notebooks have measured so far in a run, by section; empty for a new run."""
    path = Path(run) / "metrics.json"
    return read_json(path) if path.exists() else {}


def update_metrics(run: str | os.PathLike, section: str, values: dict) -> dict:
    """Replace one section of the run's `metrics.json` and return the whole."""
    metrics = {**read_metrics(run), section: values}
    write_json(Path(run) / "metrics.json", metrics)
    return metrics


class RunError(ValueError):
    """A run's folder lacks something that an earlier notebook makes."""


def require(run: str | os.PathLike, *names: str, made_by: str) -> None:
    """Raise `RunError` unless all named files are in the run; `made_by` is the notebook that writes them."""
    missing = [name for name in names if not (Path(run) / name).exists()]
    if missing:
        raise RunError(
            f"{show_path(run)} has no {' and no '.join(missing)}; "
            f"run notebook {made_by} with the same RUN first."
        )

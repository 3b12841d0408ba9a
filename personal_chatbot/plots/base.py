"""The look that all figures share. Knows nothing of what they show."""

import matplotlib
import matplotlib.figure

# Okabe and Ito's palette: told apart with every common kind of colour blindness.
COLORS = ["#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442", "#000000"]
PERSONA, OTHER, ACCENT, GREY = COLORS[0], COLORS[1], COLORS[3], "#7F7F7F"

STYLE = {
    "figure.dpi": 110,
    "savefig.dpi": 110,
    "figure.facecolor": "white",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.labelsize": 10,
    "axes.grid": True,
    "grid.alpha": 0.25,
    "legend.frameon": False,
    "font.size": 10,
    "axes.prop_cycle": matplotlib.cycler(color=COLORS),
}
# Some of these are read when a title is set, not when the figure is made; so they hold for the session.
matplotlib.rcParams.update(STYLE)


def new_figure(rows: int = 1, columns: int = 1, width: float = 8.0, height: float = 3.6, **options):
    """A figure and its axes in the shared style, `width` × `height` inches; `options` go to `subplots`.

    The figure belongs to no window or pyplot state: a notebook shows it once, as a cell's last value.
    """
    figure = matplotlib.figure.Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots(rows, columns, **options)

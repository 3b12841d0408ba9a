"""Fixtures that several test files share: toy tokenizers and models made on the spot, and the samples."""

import importlib.util
import os
from pathlib import Path

# No test may reach for a model hub; a library that tries fails at once instead of after retries.
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOY_TEXT = [
    "hey are you coming tonight??",
    "Fair enough. I will be at the café at seven.",
    "omg yesss 😭😭",
    "שלום מה קורה? בוא נפגש היום בספרייה",
    "<person1> <person2> <person3>",
    "hahaha wait what",
    "مرحبا كيف حالك",
    "The bus leaves at 7:45; bring the blue tent.",
    "ok but where tho",
    "👩‍👩‍👧 and 👍🏽 and ❤️",
]


def build_toy_tokenizer():
    """A byte-level BPE tokenizer of a few hundred tokens with `<s>` and `</s>`, which encodes any text."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=["<unk>", "<s>", "</s>", "<pad>", "<|im_end|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TOY_TEXT * 3, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="<pad>",
        unk_token="<unk>",
        clean_up_tokenization_spaces=False,
    )


def build_toy_model(vocab_size: int, seed: int = 0, tied: bool = False):
    """A Mistral-shaped model of two tiny layers with random weights, float32."""
    import torch
    from transformers import MistralConfig, MistralForCausalLM

    torch.manual_seed(seed)
    config = MistralConfig(
        vocab_size=vocab_size,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        max_position_embeddings=2048,
        sliding_window=None,
        bos_token_id=1,
        eos_token_id=2,
        pad_token_id=3,
        tie_word_embeddings=tied,
    )
    return MistralForCausalLM(config)


@pytest.fixture(scope="session")
def toy_tokenizer():
    return build_toy_tokenizer()


@pytest.fixture(scope="session")
def toy_model_folder(tmp_path_factory):
    """A toy model and its tokenizer saved as a plain Hugging Face folder, as a reader's own would be."""
    folder = tmp_path_factory.mktemp("toy") / "model"
    tokenizer = build_toy_tokenizer()
    build_toy_model(len(tokenizer)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def mistral_data() -> Path:
    """The folder of Mistral's own tokenizers (`tokenizer.model.v1`, `tekken_240911.json`, …)."""
    package = Path(importlib.util.find_spec("mistral_common").submodule_search_locations[0])
    return package / "data"


@pytest.fixture(scope="session")
def sample_export() -> Path:
    return ROOT / "data" / "sample" / "WhatsApp Chat with Tom Hartley.txt"


@pytest.fixture(scope="session")
def hebrew_export() -> Path:
    return ROOT / "data" / "sample" / "hebrew" / "_chat.txt"

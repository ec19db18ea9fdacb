"""Ordinary visitors: a few thousand drawn as facts, and what the rules make of them.

`table/` says how often each fact is true, with its source; `facts` draws the visitors from it,
`answers` says how they answer the questions of today, `measure` what level they get and what has
changed since the recorded build, `told` says it in Dutch for the book.
"""

package io.undercurrent.signals.overview.pages;

/// One entry of a list to choose from.
public record Choice(String value, String text, boolean chosen) {}

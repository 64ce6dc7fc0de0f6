package io.undercurrent.signals.overview.pages;

/// What stands around every page.
public record Frame(String title, String reader, String role, String styleVersion) {}

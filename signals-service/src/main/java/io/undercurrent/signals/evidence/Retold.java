package io.undercurrent.signals.evidence;

import io.undercurrent.signals.evidence.domain.Places;

/// A part of what is told once more.
///
/// @param next what follows it
/// @param isAll whether nothing is left that has been taken in
public record Retold(News news, Places next, boolean isAll) {}

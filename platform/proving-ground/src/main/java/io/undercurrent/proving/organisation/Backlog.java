package io.undercurrent.proving.organisation;

/// Questions of a team about role and AI in one week.
///
/// @param open at the end of the week
/// @param answered within it
public record Backlog(int open, int answered) {}

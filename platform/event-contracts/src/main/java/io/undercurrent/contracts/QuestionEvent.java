package io.undercurrent.contracts;

/// What is told about the questions people ask.
public sealed interface QuestionEvent extends Event permits QuestionBacklogCounted {}

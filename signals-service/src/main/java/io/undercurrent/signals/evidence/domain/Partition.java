package io.undercurrent.signals.evidence.domain;

/// A part of what is told about one subject, told in order.
public record Partition(String topic, int number) {}

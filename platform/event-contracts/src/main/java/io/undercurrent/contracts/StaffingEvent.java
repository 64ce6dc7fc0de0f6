package io.undercurrent.contracts;

/// What is told about who came, worked and left, in counts only.
public sealed interface StaffingEvent extends Event permits TeamStaffed {}

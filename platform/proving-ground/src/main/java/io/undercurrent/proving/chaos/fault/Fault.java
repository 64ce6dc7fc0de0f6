package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Field;
import java.util.random.RandomGenerator;

/// Something that goes wrong for a while.
public interface Fault {
    /// Such as `F1`.
    String key();

    /// What people call it.
    String name();

    /// Breaks something, keeps it so for a time that chance decides, and repairs it. All decisions are drawn from
    /// `chance` before the field is looked at, so that a seed always means the same.
    Injury inflict(Field field, RandomGenerator chance);
}

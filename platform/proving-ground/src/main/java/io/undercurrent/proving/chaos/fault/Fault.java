package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Something that goes wrong for a while.
public interface Fault {
    /// Such as `F1`.
    String key();

    /// What people call it.
    String name();

    /// The parts that nobody else may break meanwhile.
    default Set<Part> needs() {
        return EnumSet.allOf(Part.class);
    }

    /// Why this machine does not allow it; then it is skipped, and the report says so.
    default Optional<String> obstacle(Field field) {
        return Optional.empty();
    }

    /// Breaks something, keeps it so for a time that chance decides, and repairs it. All decisions are drawn from
    /// `chance` before the field is looked at, so that a seed always means the same.
    Injury inflict(Field field, RandomGenerator chance);
}

package io.undercurrent.pilot.pilot.domain;

import java.util.List;

/// When the AI is switched off, and by whom (a role).
public record OffSwitch(List<String> criteria, String owner) {
    public OffSwitch {
        criteria = List.copyOf(criteria);
    }
}

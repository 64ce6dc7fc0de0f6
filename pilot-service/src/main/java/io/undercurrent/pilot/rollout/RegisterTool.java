package io.undercurrent.pilot.rollout;

import io.undercurrent.pilot.rollout.domain.Tool;
import io.undercurrent.pilot.rollout.domain.Tools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Makes a tool known, once. To say the same again changes nothing.
@ApplicationScoped
public class RegisterTool {
    private final Tools tools;

    RegisterTool(Tools tools) {
        this.tools = tools;
    }

    @Transactional
    public Registration register(Tool tool) {
        var known = tools.keep(tool);
        return known.equals(tool) ? new Registration.Registered(known) : new Registration.NamedOtherwise(known);
    }

    public sealed interface Registration {
        record Registered(Tool tool) implements Registration {}

        record NamedOtherwise(Tool known) implements Registration {}
    }
}

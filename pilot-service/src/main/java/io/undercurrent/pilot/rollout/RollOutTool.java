package io.undercurrent.pilot.rollout;

import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.rollout.domain.RollOuts;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.rollout.domain.Tools;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives a tool to teams, all of them or none.
@ApplicationScoped
public class RollOutTool {
    private final RollOuts rollOuts;
    private final Tools tools;
    private final Teams teams;

    RollOutTool(RollOuts rollOuts, Tools tools, Teams teams) {
        this.rollOuts = rollOuts;
        this.tools = tools;
        this.teams = teams;
    }

    @Transactional
    public Outcome rollOut(RollOut rollOut) {
        if (tools.named(rollOut.tool()).isEmpty()) {
            return new Outcome.ToolUnknown(rollOut.tool());
        }
        var strangers = strangersAmong(rollOut.teams());
        if (!strangers.isEmpty()) {
            return new Outcome.TeamsUnknown(strangers);
        }
        var served = rollOuts.keep(rollOut);
        return served.isEmpty() ? new Outcome.RolledOut(rollOut) : new Outcome.AlreadyRolledOut(served);
    }

    private Set<TeamId> strangersAmong(List<TeamId> ids) {
        var known = teams.named(ids).keySet();
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    public sealed interface Outcome {
        record RolledOut(RollOut rollOut) implements Outcome {}

        record ToolUnknown(ToolId tool) implements Outcome {}

        record TeamsUnknown(Set<TeamId> teams) implements Outcome {}

        record AlreadyRolledOut(List<TeamId> teams) implements Outcome {}
    }
}

package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Groups;
import io.undercurrent.survey.provisioning.domain.Provisioned;
import io.undercurrent.survey.workforce.ChangeTeams;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Takes a new description of a team and of who is in it.
@ApplicationScoped
public class DescribeGroup {

    private final Groups groups;
    private final ChangeTeams changeTeams;
    private final SeatMembers seatMembers;

    DescribeGroup(Groups groups, ChangeTeams changeTeams, SeatMembers seatMembers) {
        this.groups = groups;
        this.changeTeams = changeTeams;
        this.seatMembers = seatMembers;
    }

    @Transactional
    public Provisioned<Group> describe(Group said, Set<UUID> members, ChangedBy by) {
        var known = groups.hold(said.id());
        if (known.isEmpty()) {
            return new Provisioned.Unknown<>();
        }
        var team = new TeamDescription(known.get().teamId(), said.displayName(), said.parentTeamId());
        groups.change(said);
        return tell(known.get(), team, by)
                .or(() -> seatMembers.seat(said.id(), members, by))
                .<Provisioned<Group>>map(Provisioned.Impossible::new)
                .orElseGet(() -> new Provisioned.Done<>(groups.find(said.id()).orElseThrow()));
    }

    private Optional<ChangeRefused> tell(Group known, TeamDescription team, ChangedBy by) {
        var before = new TeamDescription(known.teamId(), known.displayName(), known.parentTeamId());
        return before.equals(team)
                ? Optional.empty()
                : changeTeams.change(List.of(team), by).stream().findFirst();
    }
}

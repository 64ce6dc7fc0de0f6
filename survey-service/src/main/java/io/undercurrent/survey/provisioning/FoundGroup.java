package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Groups;
import io.undercurrent.survey.provisioning.domain.Provisioned;
import io.undercurrent.survey.workforce.ChangeTeams;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Makes a team known, with the people in it.
@ApplicationScoped
public class FoundGroup {

    private final Groups groups;
    private final ChangeTeams changeTeams;
    private final SeatMembers seatMembers;

    FoundGroup(Groups groups, ChangeTeams changeTeams, SeatMembers seatMembers) {
        this.groups = groups;
        this.changeTeams = changeTeams;
        this.seatMembers = seatMembers;
    }

    @Transactional
    public Provisioned<Group> found(Group group, Set<UUID> members, ChangedBy by) {
        if (!groups.add(group)) {
            return new Provisioned.Taken<>();
        }
        var team = new TeamDescription(group.teamId(), group.displayName(), group.parentTeamId());
        return changeTeams.change(List.of(team), by).stream()
                .findFirst()
                .or(() -> seatMembers.seat(group.id(), members, by))
                .<Provisioned<Group>>map(Provisioned.Impossible::new)
                .orElseGet(() -> new Provisioned.Done<>(groups.find(group.id()).orElseThrow()));
    }
}

package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;

/// Who is told of instead of a team too small to be told of alone: several teams together, or the unit above as a
/// whole.
///
/// @param members the teams in it by name; of the unit above only the team itself
public record Group(TeamId id, String name, List<Member> members) {

    public Group {
        members = List.copyOf(members);
    }

    public Optional<Member> member(TeamId team) {
        return members.stream().filter(member -> member.id().equals(team)).findFirst();
    }

    /// A team in the group.
    public record Member(TeamId id, String name) {}
}

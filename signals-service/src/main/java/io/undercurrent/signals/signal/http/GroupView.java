package io.undercurrent.signals.signal.http;

import io.undercurrent.signals.signal.domain.Group;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The group that speaks for a team too small to be shown.
@Schema(name = "Group")
record GroupView(
        @Schema(examples = "audit-and-tax") String teamId,
        @Schema(examples = "Audit and Tax") String name,
        List<Member> members) {

    @Schema(name = "GroupMember")
    record Member(
            @Schema(examples = "audit") String teamId,
            @Schema(examples = "Audit") String name) {}

    static GroupView of(Group group) {
        return new GroupView(
                group.id().value(),
                group.name(),
                group.members().stream()
                        .map(member -> new Member(member.id().value(), member.name()))
                        .toList());
    }
}

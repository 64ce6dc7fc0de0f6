package io.undercurrent.survey.provisioning.http;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Stamp;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A Group of SCIM, read and written.
final class GroupDocument {

    private GroupDocument() {}

    static Group group(UUID id, de.captaingoldfish.scim.sdk.common.resources.Group said) {
        var externalId = said.getExternalId().filter(text -> !text.isBlank());
        return new Group(
                id,
                team(said, "teamId").or(() -> externalId).orElse(id.toString()),
                said.getDisplayName().orElseThrow(() -> Refusals.invalid("displayName is missing")),
                externalId,
                team(said, "parentTeamId"),
                Stamp.fresh());
    }

    private static Optional<String> team(ObjectNode said, String name) {
        return Optional.ofNullable(said.get(Uri.TEAM))
                .map(team -> team.path(name).asText("").strip())
                .filter(text -> !text.isEmpty());
    }

    static Set<UUID> members(de.captaingoldfish.scim.sdk.common.resources.Group said) {
        return said.getMembers().stream()
                .map(member -> member.getValue().orElseThrow(() -> Refusals.invalid("members: lacks a value")))
                .map(GroupDocument::member)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static UUID member(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw Refusals.invalid("members: there is no such User");
        }
    }

    static de.captaingoldfish.scim.sdk.common.resources.Group document(Group group, Collection<UUID> members) {
        var document = de.captaingoldfish.scim.sdk.common.resources.Group.builder()
                .id(group.id().toString())
                .displayName(group.displayName())
                .members(members.stream().map(GroupDocument::member).toList())
                .meta(Stamps.meta(group.stamp()))
                .build();
        group.externalId().ifPresent(document::setExternalId);
        var team = document.putObject(Uri.TEAM).put("teamId", group.teamId());
        group.parentTeamId().ifPresent(parent -> team.put("parentTeamId", parent));
        document.setSchemas(List.of(Uri.GROUP, Uri.TEAM));
        return document;
    }

    private static Member member(UUID account) {
        return Member.builder().value(account.toString()).type("User").build();
    }
}

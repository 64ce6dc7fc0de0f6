package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.endpoints.features.EndpointType;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.interceptor.Interceptor;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import io.undercurrent.survey.provisioning.DescribeGroup;
import io.undercurrent.survey.provisioning.DissolveGroup;
import io.undercurrent.survey.provisioning.FoundGroup;
import io.undercurrent.survey.provisioning.domain.Groups;
import io.undercurrent.survey.provisioning.domain.Memberships;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers for Groups.
@Dependent
class GroupHandler extends ResourceHandler<Group> {

    private static final String NAME = "The teamId";

    private final InOneStep inOneStep;
    private final Groups groups;
    private final Memberships memberships;
    private final FoundGroup foundGroup;
    private final DescribeGroup describeGroup;
    private final DissolveGroup dissolveGroup;

    GroupHandler(
            InOneStep inOneStep,
            Groups groups,
            Memberships memberships,
            FoundGroup foundGroup,
            DescribeGroup describeGroup,
            DissolveGroup dissolveGroup) {
        this.inOneStep = inOneStep;
        this.groups = groups;
        this.memberships = memberships;
        this.foundGroup = foundGroup;
        this.describeGroup = describeGroup;
        this.dissolveGroup = dissolveGroup;
    }

    @Override
    public Group createResource(Group said, Context context) {
        var outcome = foundGroup.found(
                GroupDocument.group(UUID.randomUUID(), said), GroupDocument.members(said), ScimCaller.of(context));
        return shown(Refusals.unlessRefused(outcome, NAME));
    }

    @Override
    public Group getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        var group = groups.find(Refusals.id(id)).orElseThrow(Refusals::notFound);
        return wantsMembers(attributes, excluded) ? shown(group) : GroupDocument.document(group, List.of());
    }

    @Override
    public Group getResourceForUpdate(
            String id,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context,
            EndpointType purpose) {
        return shown(groups.hold(Refusals.id(id)).orElseThrow(Refusals::notFound));
    }

    @Override
    public PartialListResponse<Group> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context) {
        var withMembers = wantsMembers(attributes, excluded)
                || Optional.ofNullable(filter).isPresent();
        var search =
                new Search<>(groups, several -> shown(several, withMembers), getServiceProvider(), getResourceType());
        return search.part(startIndex, count, Optional.ofNullable(filter), Sorting.by(sortBy, sortOrder));
    }

    @Override
    public Group updateResource(Group said, Context context) {
        var id = Refusals.id(said.getId().orElseThrow(Refusals::notFound));
        var outcome = describeGroup.describe(
                GroupDocument.group(id, said), GroupDocument.members(said), ScimCaller.of(context));
        return shown(Refusals.unlessRefused(outcome, NAME));
    }

    @Override
    public void deleteResource(String id, Context context) {
        if (!dissolveGroup.dissolve(Refusals.id(id), ScimCaller.of(context))) {
            throw Refusals.notFound();
        }
    }

    @Override
    public Interceptor getInterceptor(EndpointType type) {
        return inOneStep;
    }

    private static boolean wantsMembers(List<SchemaAttribute> attributes, List<SchemaAttribute> excluded) {
        return excluded.stream().noneMatch(GroupHandler::isMembers)
                && (attributes.isEmpty() || attributes.stream().anyMatch(GroupHandler::isMembers));
    }

    private static boolean isMembers(SchemaAttribute attribute) {
        return attribute.getScimNodeName().startsWith("members");
    }

    private Group shown(io.undercurrent.survey.provisioning.domain.Group group) {
        return shown(List.of(group), true).getFirst();
    }

    private List<Group> shown(List<io.undercurrent.survey.provisioning.domain.Group> several, boolean withMembers) {
        var ids = several.stream()
                .map(io.undercurrent.survey.provisioning.domain.Group::id)
                .toList();
        var members = memberships.in(withMembers ? ids : List.of());
        return several.stream()
                .map(group -> GroupDocument.document(group, members.getOrDefault(group.id(), List.of())))
                .toList();
    }
}

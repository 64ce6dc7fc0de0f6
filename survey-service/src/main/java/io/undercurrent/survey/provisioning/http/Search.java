package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.base.ScimObjectNode;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.resources.FilterResourceResolver;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import io.undercurrent.survey.provisioning.domain.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds a part of what is on a shelf: the database narrows it down as far as it can, the SDK's filter decides.
record Search<T, R extends ResourceNode>(
        Shelf<T> shelf, Function<List<T>, List<R>> shown, ServiceProvider provider, ResourceType type) {

    private static final int BATCH = 1_000;

    PartialListResponse<R> part(
            long startIndex,
            int count,
            Optional<FilterNode> filter,
            Optional<? extends Comparator<ResourceNode>> order) {
        if (filter.isEmpty() && order.isEmpty()) {
            return response(shown.apply(shelf.page(startIndex - 1, count)), shelf.count());
        }
        var found = filter.map(this::found).orElseGet(() -> all(List::copyOf));
        order.ifPresent(found::sort);
        var from = (int) Math.min(startIndex - 1, found.size());
        var to = Math.min(from + count, found.size());
        return response(List.copyOf(found.subList(from, to)), found.size());
    }

    private List<R> found(FilterNode filter) {
        return Narrowing.of(filter)
                .map(lookup -> filtered(shown.apply(shelf.matching(lookup)), filter))
                .orElseGet(() -> all(batch -> filtered(batch, filter)));
    }

    private List<R> all(Function<List<R>, List<R>> wanted) {
        var found = new ArrayList<R>();
        var batch = new ArrayList<T>(BATCH);
        shelf.each(one -> {
            batch.add(one);
            if (batch.size() == BATCH) {
                found.addAll(wanted.apply(shown.apply(batch)));
                batch.clear();
            }
        });
        found.addAll(wanted.apply(shown.apply(batch)));
        return found;
    }

    private List<R> filtered(List<R> resources, FilterNode filter) {
        // the SDK's filter stumbles over a resource that lacks an extension
        resources.forEach(resource -> type.getAllSchemaExtensions()
                .forEach(extension -> extension
                        .getId()
                        .filter(id -> !resource.has(id))
                        .ifPresent(id -> resource.set(id, new ScimObjectNode()))));
        return new ArrayList<>(FilterResourceResolver.filterResources(provider, resources, filter));
    }

    private PartialListResponse<R> response(List<R> part, long total) {
        return PartialListResponse.<R>builder()
                .resources(part)
                .totalResults(total)
                .build();
    }
}

package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.sort.ResourceNodeComparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The order a client asks for; without one, resources come in the order they became known.
final class Sorting {

    private Sorting() {}

    static Optional<ResourceNodeComparator> by(@Nullable SchemaAttribute attribute, @Nullable SortOrder order) {
        return Optional.ofNullable(attribute)
                .map(by -> new ResourceNodeComparator(
                        by, Optional.ofNullable(order).orElse(SortOrder.ASCENDING)));
    }
}

package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import io.undercurrent.survey.provisioning.domain.Lookup;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The part of a filter that the database can answer at once; everything that passes the filter passes it too.
final class Narrowing {

    private Narrowing() {}

    static Optional<Lookup> of(FilterNode filter) {
        return workEmail(filter)
                .or(() -> alternatives(filter)
                        .flatMap(leaf -> simple(leaf).stream())
                        .findFirst());
    }

    /// The leaves that all have to hold.
    private static Stream<AttributeExpressionLeaf> alternatives(FilterNode filter) {
        return switch (filter) {
            case AndExpressionNode both ->
                Stream.concat(alternatives(both.getLeftNode()), alternatives(both.getRightNode()));
            case AttributeExpressionLeaf leaf when leaf.getComparator() == Comparator.EQ -> Stream.of(leaf);
            default -> Stream.empty();
        };
    }

    private static Optional<Lookup> simple(AttributeExpressionLeaf leaf) {
        if (!leaf.isMainSchemaNode() || leaf.getStringValue().isEmpty()) {
            return Optional.empty();
        }
        var value = leaf.getStringValue().get();
        return switch (leaf.getShortName().toLowerCase(Locale.ROOT)) {
            case "username" -> Optional.of(new Lookup.ByUserName(value));
            case "externalid" -> Optional.of(new Lookup.ByExternalId(value));
            case "displayname" -> Optional.of(new Lookup.ByDisplayName(value));
            default -> Optional.empty();
        };
    }

    /// `emails[type eq "work"].value eq "…"` comes as its two conditions.
    private static Optional<Lookup> workEmail(FilterNode filter) {
        Predicate<AttributeExpressionLeaf> work = leaf -> isNamed(leaf, "emails.type")
                && leaf.getStringValue().filter("work"::equalsIgnoreCase).isPresent();
        if (alternatives(filter).noneMatch(work)) {
            return Optional.empty();
        }
        return alternatives(filter)
                .filter(leaf -> isNamed(leaf, "emails.value"))
                .flatMap(leaf -> leaf.getStringValue().stream())
                .map(address -> (Lookup) new Lookup.ByWorkEmail(address))
                .findFirst();
    }

    private static boolean isNamed(AttributeExpressionLeaf leaf, String name) {
        return leaf.isMainSchemaNode() && leaf.getShortName().equalsIgnoreCase(name);
    }
}

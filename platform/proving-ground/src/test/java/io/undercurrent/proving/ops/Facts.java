package io.undercurrent.proving.ops;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is so about the system: from the services' own files, and from the stack that runs them for everybody.
record Facts(Checkout checkout, List<ServiceFacts> services) {
    private static final String STACK = "platform/local-stack/src/main/java/io/undercurrent/stack/";

    static Facts here() {
        var checkout = Checkout.here();
        var services = checkout
                .found(STACK + "ServiceKind.java", "\"([a-z]+-service)\", Port\\.\\w+, Port\\.\\w+, \"(\\w+)\"")
                .stream()
                .map(kind -> ServiceFacts.of(checkout, kind.group(1), kind.group(2)))
                .toList();
        return new Facts(checkout, services);
    }

    Set<String> databases() {
        return services.stream()
                .flatMap(service -> Stream.concat(Stream.of(service.database()), service.databasesApart().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String partitions() {
        return one(STACK + "Topics.java", "PARTITIONS = (\\d+)").group(1);
    }

    ServiceFacts service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MatchResult one(String file, String pattern) {
        return checkout.found(file, pattern).getFirst();
    }
}

package io.undercurrent.proving.ops;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The statements that create databases and their owners.
record DatabaseScript(String text) {
    static final String PLACE = "k8s/compose/databases.sql";

    List<String> complaints(Facts facts, Set<String> given) {
        var complaints = new Complaints();
        var so = facts.databases();
        complaints.compare("roles", named("create role (\\w+) login password :'\\1'"), so);
        complaints.compare("databases with their owner", named("create database (\\w+) owner \\1;"), so);
        complaints.compare("all databases", named("create database (\\w+)"), so);
        var closed = new TreeSet<>(Set.of("postgres", "template1"));
        closed.addAll(so);
        complaints.compare("databases closed to others", named("revoke all on database (\\w+) from public;"), closed);
        complaints.compare("passwords taken", named("\\\\getenv \\w+ (\\w+)"), given);
        complaints.unless(named("(grant \\w+)").isEmpty(), "somebody is let in");
        return complaints.found();
    }

    private Set<String> named(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

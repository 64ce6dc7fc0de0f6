package io.undercurrent.proving.ops;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Dockerfile, one instruction a line.
record ImageRecipe(List<String> instructions) {
    private static final String APPLICATION = "target/quarkus-app/";
    private static final Pattern CHECK = Pattern.compile("/dev/tcp/127\\.0\\.0\\.1/(\\d+) .*GET (\\S+) HTTP");

    static ImageRecipe of(String text) {
        return new ImageRecipe(text.replaceAll("\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    List<String> complaints(ServiceFacts service) {
        var complaints = new Complaints();
        complaints.compare("base", all("FROM"), List.of("eclipse-temurin:25-jre"));
        complaints.compare("ports", ports(), service.ports());
        complaints.unless(user().matches("[1-9]\\d*:[1-9]\\d*"), "USER %s is not a number above 0".formatted(user()));
        complaints.unless(last("ENTRYPOINT").contains("/app/quarkus-run.jar"), "ENTRYPOINT starts something else");
        complaints.compare("copied, seldom changed first", copied(), List.of("lib/", "*.jar", "quarkus/", "app/"));
        complainAboutHost(complaints);
        complainAboutCheck(service, complaints);
        return complaints.found();
    }

    String user() {
        return last("USER");
    }

    Stream<String> environmentNames() {
        return all("ENV").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(setting -> setting.substring(0, setting.indexOf('=')));
    }

    private void complainAboutHost(Complaints complaints) {
        complaints.unless(
                all("ENV").contains("QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_MANAGEMENT_HOST=0.0.0.0"),
                "a container must listen beyond its own loopback interface");
    }

    private void complainAboutCheck(ServiceFacts service, Complaints complaints) {
        var check = CHECK.matcher(last("HEALTHCHECK"));
        if (check.find()) {
            complaints.compare("health port", Integer.parseInt(check.group(1)), service.managementPort());
            complaints.compare("health path", check.group(2), service.ready());
        } else {
            complaints.unless(false, "HEALTHCHECK asks nothing");
        }
    }

    private Set<Integer> ports() {
        return Stream.of(last("EXPOSE").split(" ")).map(Integer::parseInt).collect(Collectors.toSet());
    }

    private List<String> copied() {
        return all("COPY").stream()
                .map(copy -> copy.substring(0, copy.indexOf(' ')))
                .map(source -> source.replace(APPLICATION, ""))
                .toList();
    }

    private String last(String instruction) {
        return all(instruction).stream().reduce("", (_, later) -> later);
    }

    private List<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }
}

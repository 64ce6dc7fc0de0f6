package io.undercurrent.proving.ops;

import io.undercurrent.contracts.Keeping;
import io.undercurrent.contracts.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The topics a new broker gets, each with what is special about it.
record TopicScript(String text) {
    static final String PLACE = "k8s/compose/topics.sh";
    private static final Pattern CREATED = Pattern.compile("(?m)^create (\\S+)(.*)$");
    private static final Pattern PARTITIONS = Pattern.compile("--partitions (\\d+)");

    List<String> complaints(Facts facts) {
        var complaints = new Complaints();
        complaints.compare("topics", created(), so(facts));
        complaints.compare(
                "partitions",
                PARTITIONS.matcher(text).results().map(found -> found.group(1)).toList(),
                List.of(facts.partitions()));
        return complaints.found();
    }

    private Map<String, String> created() {
        return CREATED.matcher(text)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (a, _) -> a, TreeMap::new));
    }

    private static Map<String, String> so(Facts facts) {
        var so = new TreeMap<String, String>();
        Arrays.stream(Topic.values()).forEach(topic -> so.put(topic.address(), settings(topic.keeping())));
        facts.services().forEach(service -> so.put(Topic.deadLettersOf(service.name()), settings(Keeping.A_MONTH)));
        return so;
    }

    private static String settings(Keeping keeping) {
        return keeping.settings().entrySet().stream()
                .map(setting -> " --config " + setting.getKey() + '=' + setting.getValue())
                .collect(Collectors.joining());
    }
}

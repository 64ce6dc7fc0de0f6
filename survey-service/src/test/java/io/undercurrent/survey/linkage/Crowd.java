package io.undercurrent.survey.linkage;

import io.undercurrent.survey.OpenedWave;
import io.undercurrent.survey.Respondent;
import io.undercurrent.survey.ballot.client.BlindClient;
import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.linkage.Statistic.Pair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Everybody of a wave gets a ballot and answers at once, one after the other: the easiest case for whoever wants to
/// link
/// them. Only the crowd itself knows who is who.
final class Crowd {

    private static final int SIZE = 50;

    private final UUID wave;
    private final List<String> groups;
    private final Random chance;
    private final Map<String, BlindClient> clients = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> secrets = new TreeSet<>();

    private Crowd(UUID wave, List<String> groups, long seed) {
        this.wave = wave;
        this.groups = groups;
        this.chance = new Random(seed);
    }

    static Crowd invited(OpenedWave opened, int groups, long seed) {
        var names = IntStream.range(0, groups)
                .mapToObj(_ -> "crowd-" + UUID.randomUUID())
                .toList();
        var wave = opened.of(names.stream().collect(Collectors.toMap(name -> name, _ -> SIZE)));
        return new Crowd(wave, names, seed);
    }

    UUID wave() {
        return wave;
    }

    List<Pair> pairs() {
        return pairs;
    }

    Set<String> persons() {
        return pairs.stream().map(Pair::person).collect(Collectors.toSet());
    }

    /// Hashes as PostgreSQL shows bytes.
    Set<String> ballots() {
        return pairs.stream().map(Pair::ballot).collect(Collectors.toSet());
    }

    /// What nobody may write down anywhere else.
    Set<String> secrets() {
        return secrets;
    }

    Crowd answers() {
        return answers(_ -> {});
    }

    /// And somebody talks of each who was given a ballot.
    Crowd answers(Consumer<String> gossip) {
        var everybody = new ArrayList<Pair>();
        groups.forEach(group ->
                IntStream.range(0, SIZE).forEach(number -> everybody.add(new Pair(group, group + "-" + number, ""))));
        Collections.shuffle(everybody, chance);
        everybody.forEach(somebody -> {
            answer(somebody.group(), somebody.person());
            gossip.accept(somebody.person());
        });
        return this;
    }

    private void answer(String group, String person) {
        var respondent = new Respondent(person, wave);
        var key = respondent.key();
        var client = clients.computeIfAbsent(key, known -> Respondent.client(wave, known));
        var ballot = respondent.ballot(key, client);
        ballot.says("{\"item\":\"%s\",\"answer\":%d}".formatted(OpenedWave.ITEM, 1 + chance.nextInt(5)))
                .then()
                .statusCode(201);
        pairs.add(new Pair(group, person, "\\x" + hash(ballot.message())));
        secrets.addAll(List.of(ballot.message(), ballot.signature(), hash(ballot.message())));
    }

    private static String hash(String message) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(new Octets(message).bytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

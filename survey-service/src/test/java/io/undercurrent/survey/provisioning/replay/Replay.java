package io.undercurrent.survey.provisioning.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// One documented request of a real client: what stood before, what it sends, what it expects, and what is so then.
public record Replay(String name, JsonNode script) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Every file under `scim/` on the class path, in the order of the names.
    public static List<Replay> all() {
        try {
            var place = Objects.requireNonNull(Replay.class.getResource("/scim/entra"), "no replay files")
                    .toURI();
            return "jar".equals(place.getScheme())
                    ? inJar(place)
                    : in(Objects.requireNonNull(Path.of(place).getParent()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Replay> inJar(URI place) {
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return in(jar.getPath("/scim"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Replay> in(Path folder) {
        try (var files = Files.walk(folder)) {
            var replays = new ArrayList<Replay>();
            for (var file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                replays.add(new Replay(folder.relativize(file).toString(), JSON.readTree(Files.readString(file))));
            }
            return List.copyOf(replays);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Plays it and fails with the step that went otherwise.
    public void play(URI service, String token) {
        var stage = new Stage(service, token, UUID.randomUUID().toString().substring(0, 8));
        script.path("given").forEach(step -> stage.play(name + ", given", step));
        stage.play(name + ", when", script.path("when"));
        script.path("effect").forEach(step -> stage.play(name + ", effect", step));
    }

    @Override
    public String toString() {
        return name;
    }
}

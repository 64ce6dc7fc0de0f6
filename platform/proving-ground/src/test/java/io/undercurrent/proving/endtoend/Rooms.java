package io.undercurrent.proving.endtoend;

import io.undercurrent.stack.testing.TestStack;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Rooms of the test stack, furnished as the packaged services need them.
final class Rooms {
    private static final String KEY_ENCRYPTION_KEY = "dW5kZXJjdXJyZW50LWVuZC10by1lbmQtdGVzdC1rZXk=";

    private Rooms() {}

    /// survey-service keeps answers apart from people: in the database of a room next door.
    static Map<String, String> forSurvey() {
        var room = new HashMap<>(new TestStack().start());
        var nextDoor = new TestStack().start();
        for (var part : new String[] {"jdbc.url", "username", "password"}) {
            var setting = Objects.requireNonNull(nextDoor.get("quarkus.datasource." + part), part);
            room.put("quarkus.datasource.answers." + part, setting);
        }
        room.put("undercurrent.ballots.key-encryption-key", KEY_ENCRYPTION_KEY);
        return room;
    }
}

package io.undercurrent.proving.calls;

import java.net.URI;
import java.util.Map;

/// Where the running stack answers.
public record Addresses(URI survey, URI pilot, URI signals, URI signIn) {

    /// From SURVEY_URL and the like; else the local ports, moved by UNDERCURRENT_PORT_OFFSET.
    public static Addresses from(Map<String, String> environment) {
        var offset = Integer.parseInt(environment.getOrDefault("UNDERCURRENT_PORT_OFFSET", "0"));
        return new Addresses(
                address(environment, "SURVEY_URL", 8081 + offset),
                address(environment, "PILOT_URL", 8082 + offset),
                address(environment, "SIGNALS_URL", 8083 + offset),
                address(environment, "SIGN_IN_URL", 8084 + offset));
    }

    private static URI address(Map<String, String> environment, String name, int port) {
        return URI.create(environment.getOrDefault(name, "http://localhost:" + port));
    }
}

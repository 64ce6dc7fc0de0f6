package io.undercurrent.stack;

import io.undercurrent.stack.signin.ReadyUser;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a running stack is found, for people and for scripts.
record Addresses(Ports ports) {
    String forPeople() {
        return """

                Undercurrent is running.

                  Dashboard          %s/
                  survey-service     %s/q/openapi
                  pilot-service      %s/q/openapi
                  signals-service    %s/q/openapi
                  Sign-in            %s/undercurrent
                  PostgreSQL         127.0.0.1:%d  (people, answers, pilot, signals; role and password are the database's name)
                  Kafka              127.0.0.1:%d

                Ready users, without passwords:
                %s
                A token for curl:    ./undercurrent token people-analyst
                What a part says:    ./undercurrent logs signals-service
                Stop everything:     ./undercurrent down
                """.formatted(
                        web(Port.SIGNALS),
                        web(Port.SURVEY),
                        web(Port.PILOT),
                        web(Port.SIGNALS),
                        web(Port.SIGN_IN),
                        ports.number(Port.POSTGRES),
                        ports.number(Port.KAFKA),
                        users());
    }

    String forScripts() {
        return """
                SURVEY_URL=%s
                PILOT_URL=%s
                SIGNALS_URL=%s
                SIGN_IN_URL=%s
                POSTGRES_URL=jdbc:postgresql://127.0.0.1:%d
                KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:%d
                """.formatted(
                        web(Port.SURVEY),
                        web(Port.PILOT),
                        web(Port.SIGNALS),
                        web(Port.SIGN_IN),
                        ports.number(Port.POSTGRES),
                        ports.number(Port.KAFKA));
    }

    private String web(Port port) {
        return "http://localhost:" + ports.number(port);
    }

    private static String users() {
        return Arrays.stream(ReadyUser.values())
                .map(user -> "  %-10s %-16s %s%n".formatted(user.signInName(), user.role(), user.story()))
                .collect(Collectors.joining());
    }
}

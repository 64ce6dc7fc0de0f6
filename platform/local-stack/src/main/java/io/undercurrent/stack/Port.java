package io.undercurrent.stack;

/// A place on the loopback interface where one part of the stack listens.
enum Port {
    SURVEY(8081, "survey-service"),
    PILOT(8082, "pilot-service"),
    SIGNALS(8083, "signals-service"),
    SIGN_IN(8084, "the sign-in"),
    SURVEY_MANAGEMENT(9081, "survey-service's health checks"),
    PILOT_MANAGEMENT(9082, "pilot-service's health checks"),
    SIGNALS_MANAGEMENT(9083, "signals-service's health checks"),
    POSTGRES(55432, "PostgreSQL"),
    KAFKA(59092, "Kafka"),
    KAFKA_CONTROLLER(59093, "Kafka's controller");

    final int usual;
    final String user;

    Port(int usual, String user) {
        this.usual = usual;
        this.user = user;
    }
}

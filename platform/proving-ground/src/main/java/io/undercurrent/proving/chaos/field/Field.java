package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.chaos.proxy.Proxy;
import io.undercurrent.proving.chaos.proxy.Speech;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// The whole system, two replicas of each service, every process its own. A fault may do to it what it likes, as long
/// as
/// it repairs it.
public final class Field implements AutoCloseable {
    private static final int REPLICAS = 2;

    /// A production service does not start without a secret of its own; on one machine it has none to keep.
    private static final String KNOWN_TO_EVERYBODY = "bG9jYWwtb25seS1sb2NhbC1vbmx5LWxvY2FsLW9ubHk=";

    private final Ground ground;
    private final Map<Kind, Proxy> toPostgres = new EnumMap<>(Kind.class);
    private final Map<Kind, Proxy> toKafka = new EnumMap<>(Kind.class);
    private final Postgres postgres;
    private final Kafka kafka;
    private final SignIn signIn;
    private final List<Replica> replicas = new CopyOnWriteArrayList<>();
    private final Keeper keeper;

    /// Starts everything in an empty folder, each service as this says, and returns when it can be used.
    public static Field start(Path home, UnaryOperator<Launch> how) {
        var field = new Field(new Ground(home).cleared());
        Runtime.getRuntime().addShutdownHook(new Thread(field::close));
        try {
            field.furnish();
            field.startServices(how);
            return field;
        } catch (RuntimeException e) {
            field.close();
            throw e;
        }
    }

    private Field(Ground ground) {
        this.ground = ground;
        signIn = new SignIn(ground);
        postgres = new Postgres(ground);
        for (var kind : Kind.values()) {
            toPostgres.put(kind, Proxy.before(postgres::port, Speech.POSTGRES));
            toKafka.put(kind, Proxy.before(() -> broker().listener(kind), Speech.PLAIN));
        }
        kafka = new Kafka(ground, ports(toKafka));
        keeper = new Keeper(() -> replicas);
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    /// The way from this service's replicas to PostgreSQL.
    public Proxy toPostgres(Kind kind) {
        return Objects.requireNonNull(toPostgres.get(kind));
    }

    /// The way from this service's replicas to Kafka.
    public Proxy toKafka(Kind kind) {
        return Objects.requireNonNull(toKafka.get(kind));
    }

    public URI signIn() {
        return signIn.address();
    }

    public List<Replica> replicas() {
        return List.copyOf(replicas);
    }

    public List<Replica> replicas(Kind kind) {
        return replicas.stream().filter(replica -> replica.kind() == kind).toList();
    }

    /// One more of a service, on the same database and in the same consumer group; not started yet.
    public Replica another(Kind kind) {
        return another(kind, kind.databases());
    }

    /// One more, on databases of its own.
    public Replica another(Kind kind, List<String> databases) {
        var replica =
                new Replica(kind, kind.module() + "-" + (replicas(kind).size() + 1), ground, settings(kind, databases));
        replicas.add(replica);
        return replica;
    }

    /// It is stopped, and nobody starts it again.
    public void dismiss(Replica replica) {
        replica.stop();
        replicas.remove(replica);
    }

    @Override
    public void close() {
        keeper.close();
        replicas.parallelStream().forEach(replica -> replica.process().ifPresent(Child::kill));
        kafka.kill();
        postgres.kill();
        signIn.stop();
        toPostgres.values().forEach(Proxy::close);
        toKafka.values().forEach(Proxy::close);
        SmallDisk.unmountAllUnder(ground.home());
    }

    private void furnish() {
        postgres.awaitReady();
        kafka.awaitReady();
        ground.stack("furnish", Integer.toString(postgres.port()), kafka.bootstrapServers());
        signIn.awaitReady();
    }

    private void startServices(UnaryOperator<Launch> how) {
        for (var kind : Kind.values()) {
            for (var number = 0; number < REPLICAS; number++) {
                var replica = another(kind);
                replica.launch(how.apply(replica.launch()));
            }
        }
        // the first of each brings the database up to date, undisturbed
        start(replicas.stream().filter(replica -> replica.name().endsWith("-1")).toList());
        start(replicas.stream().filter(replica -> !replica.isAlive()).toList());
    }

    private static void start(List<Replica> some) {
        some.forEach(Replica::start);
        some.forEach(Replica::awaitReady);
    }

    private Kafka broker() {
        return kafka;
    }

    private Map<String, String> settings(Kind kind, List<String> databases) {
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(datasource(kind, "", databases.getFirst()));
        databases.stream().skip(1).forEach(apart -> settings.putAll(datasource(kind, "ANSWERS_", apart)));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + toKafka(kind).port());
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", signIn.address() + "/undercurrent");
        settings.put("UNDERCURRENT_BALLOTS_KEY_ENCRYPTION_KEY", KNOWN_TO_EVERYBODY);
        return settings;
    }

    private Map<String, String> datasource(Kind kind, String name, String database) {
        var prefix = "QUARKUS_DATASOURCE_" + name;
        return Map.of(
                prefix + "JDBC_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(toPostgres(kind).port(), database),
                prefix + "USERNAME",
                database,
                prefix + "PASSWORD",
                database);
    }

    private static Map<Kind, Integer> ports(Map<Kind, Proxy> links) {
        var ports = new EnumMap<Kind, Integer>(Kind.class);
        links.forEach((kind, link) -> ports.put(kind, link.port()));
        return ports;
    }
}

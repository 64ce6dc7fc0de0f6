package io.undercurrent.proving.chaos.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The messages of a PostgreSQL client, as its protocol's version 3 frames them; a COMMIT is recognised whether it is
/// sent as text or was prepared before.
final class PostgresRequests implements Heard {
    private static final int PROTOCOL_3 = 3;
    private static final int LENGTH = 4;

    private final DataInputStream client;
    private final Set<String> committingStatements = new HashSet<>();
    private final Set<String> committingPortals = new HashSet<>();
    private boolean introduced;
    private boolean commitIsOnItsWay;

    PostgresRequests(InputStream client) {
        this.client = new DataInputStream(new BufferedInputStream(client, 64 * 1024));
    }

    @Override
    public Optional<Piece> next() throws IOException {
        try {
            return Optional.of(introduced ? message() : introduction());
        } catch (EOFException _) {
            return Optional.empty();
        }
    }

    // before it says its name a client may ask for encryption, and is answered with a single letter
    private Piece introduction() throws IOException {
        var length = client.readInt();
        var bytes = ByteBuffer.allocate(length).putInt(length);
        client.readFully(bytes.array(), LENGTH, length - LENGTH);
        introduced = bytes.getInt(LENGTH) >> 16 == PROTOCOL_3;
        return new Piece(bytes.array(), false);
    }

    // the server works on a COMMIT as soon as it hears it: what belongs to it is held back until it is complete
    private Piece message() throws IOException {
        var first = one();
        if (!commitIsOnItsWay) {
            return new Piece(first, isQueryToCommit(first));
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        while (commitIsOnItsWay) {
            all.writeBytes(one());
        }
        return new Piece(all.toByteArray(), true);
    }

    private byte[] one() throws IOException {
        var type = client.readByte();
        var length = client.readInt();
        var bytes = ByteBuffer.allocate(1 + length).put(type).putInt(length);
        client.readFully(bytes.array(), 1 + LENGTH, length - LENGTH);
        learnFrom((char) type, bytes);
        return bytes.array();
    }

    private static boolean isQueryToCommit(byte[] message) {
        return message[0] == 'Q' && isCommit(text(ByteBuffer.wrap(message).position(1 + LENGTH)));
    }

    private void learnFrom(char type, ByteBuffer rest) {
        switch (type) {
            case 'P' -> learn(committingStatements, text(rest), isCommit(text(rest)));
            case 'B' -> learn(committingPortals, text(rest), committingStatements.contains(text(rest)));
            case 'E' -> commitIsOnItsWay |= committingPortals.contains(text(rest));
            case 'S' -> commitIsOnItsWay = false;
            default -> {}
        }
    }

    private static void learn(Set<String> committing, String name, boolean commits) {
        if (commits) {
            committing.add(name);
        } else {
            committing.remove(name);
        }
    }

    private static boolean isCommit(String sql) {
        var said = sql.strip().replaceFirst(";$", "").toUpperCase(Locale.ROOT);
        return said.equals("COMMIT") || said.equals("END");
    }

    private static String text(ByteBuffer bytes) {
        var start = bytes.position();
        while (bytes.get() != 0) {
            // up to the zero that ends it
        }
        var text = new byte[bytes.position() - start - 1];
        bytes.get(start, text);
        return new String(text, UTF_8);
    }
}

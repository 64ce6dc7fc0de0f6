package io.undercurrent.survey.workforce.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.kit.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/// The text of a file whose encoding nobody told. It is UTF-8 until a byte cannot be; if everything before was
/// plain ASCII, it has been Windows-1252 all along.
final class SniffedText extends Reader {

    private static final int WINDOW = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LAST_OF_ASCII = 0x7F;

    private final InputStream bytes;
    private final ByteBuffer waiting = ByteBuffer.allocate(WINDOW).limit(0);
    private CharsetDecoder decoder = UTF_8.newDecoder();
    private boolean onlyAscii = true;
    private boolean started;
    private boolean ended;

    SniffedText(InputStream bytes) {
        this.bytes = bytes;
    }

    /// How the text read so far was written.
    Charset encoding() {
        return decoder.charset();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var text = CharBuffer.wrap(into, from, length).slice();
        while (text.position() == 0) {
            fill();
            if (ended && !waiting.hasRemaining()) {
                return -1;
            }
            decode(text);
        }
        look(text.flip());
        return text.limit();
    }

    private void fill() throws IOException {
        waiting.compact();
        if (!ended && waiting.hasRemaining()) {
            var read = bytes.read(waiting.array(), waiting.position(), waiting.remaining());
            ended = read < 0;
            waiting.position(waiting.position() + Math.max(read, 0));
        }
        waiting.flip();
    }

    private void decode(CharBuffer text) {
        if (decoder.decode(waiting, text, ended).isError()) {
            text.duplicate().flip().chars().forEach(this::seen);
            fallBack();
        }
        skipByteOrderMark(text);
    }

    private void fallBack() {
        if (!onlyAscii) {
            throw Problem.unprocessable(
                            "encoding-mixed",
                            "The file begins as UTF-8 and goes on as something else; save it as UTF-8")
                    .asException();
        }
        decoder = Charset.forName("windows-1252").newDecoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
        decoder.onMalformedInput(CodingErrorAction.REPLACE);
    }

    private void skipByteOrderMark(CharBuffer text) {
        if (!started && text.position() > 0) {
            started = true;
            if (text.get(0) == BYTE_ORDER_MARK) {
                text.flip().position(1);
                text.compact();
            }
        }
    }

    private void look(CharBuffer text) {
        for (var place = text.position(); place < text.limit(); place++) {
            seen(text.get(place));
        }
    }

    private void seen(int character) {
        if (character == 0) {
            throw utf16();
        }
        onlyAscii &= character <= LAST_OF_ASCII;
    }

    private static RuntimeException utf16() {
        return Problem.unprocessable("encoding-unknown", "The file is no text, or UTF-16; save it as UTF-8")
                .asException();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

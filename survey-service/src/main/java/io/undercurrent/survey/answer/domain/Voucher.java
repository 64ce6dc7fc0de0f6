package io.undercurrent.survey.answer.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A printed code for somebody without a device. Weaker than a ballot: whoever printed it could have noted it down.
public record Voucher(String code) {

    // letters and digits that nobody mistakes for one another (Crockford); 16 of them are 80 bits
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");

    public Voucher {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A voucher looks like 7K3M-Q2XR-0VTE-H8WB");
        }
    }

    public static Voucher random(RandomGenerator chance) {
        return spaced(IntStream.range(0, 16)
                .mapToObj(_ -> String.valueOf(SIGNS.charAt(chance.nextInt(SIGNS.length()))))
                .collect(Collectors.joining()));
    }

    /// As somebody typed it: small letters, missing hyphens, and the letters that look like digits are forgiven.
    public static Voucher typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return spaced(plain);
    }

    byte[] secret() {
        return ("voucher " + code).getBytes(US_ASCII);
    }

    public Spent spent() {
        return Spent.of(secret());
    }

    /// A secret is not told by printing it.
    @Override
    public String toString() {
        return "Voucher";
    }

    private static Voucher spaced(String plain) {
        return new Voucher(plain.replaceAll("(.{4})(?=.)", "$1-"));
    }
}

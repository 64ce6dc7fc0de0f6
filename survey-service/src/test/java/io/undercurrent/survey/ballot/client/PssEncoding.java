package io.undercurrent.survey.ballot.client;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// EMSA-PSS-ENCODE of RFC 8017, 9.1.1, with SHA-384 and MGF1.
final class PssEncoding {

    static final int SALT = 48;
    private static final int HASH = 48;

    private PssEncoding() {}

    static byte[] encode(byte[] message, byte[] salt, int bits) {
        var length = (bits + 7) / 8;
        var hash = sha384(new byte[8], sha384(message), salt);
        var block = new byte[length - HASH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        var mask = mgf1(hash, block.length);
        for (var i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        return ByteBuffer.allocate(length).put(block).put(hash).put((byte) 0xbc).array();
    }

    private static byte[] mgf1(byte[] seed, int length) {
        var mask = ByteBuffer.allocate((length + HASH - 1) / HASH * HASH);
        for (var counter = 0; mask.hasRemaining(); counter++) {
            mask.put(sha384(seed, ByteBuffer.allocate(4).putInt(counter).array()));
        }
        return Arrays.copyOf(mask.array(), length);
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-384", missing);
        }
    }
}

package org.expedite.web.api.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies cursors. A cursor is a position in one list under one set of filters. It is
 * signed, so a client can neither invent one nor use it for another list.
 */
public final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 32;
    private static final int MIN_SECRET_BYTES = 16;

    private final SecretKeySpec key;

    /**
     * Signs with a secret. Servers that replace each other need the same one.
     *
     * @param secret at least 16 bytes
     * @throws IllegalArgumentException if the secret is shorter
     */
    public Cursors(byte[] secret) {
        if (secret.length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException("the secret of cursors needs 16 bytes or more");
        }
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Creates a cursor.
     *
     * @param list the name of the list
     * @param filters the filters of the list, with its order; by parameter
     * @param position the sort key of the last item of the page
     * @return opaque text, safe in an address
     */
    public String seal(String list, Map<String, String> filters, List<String> position) {
        byte[] content = bytesOf(position);
        byte[] sealed =
                Arrays.copyOf(signature(list, filters, content), content.length + SIGNATURE_BYTES);
        System.arraycopy(content, 0, sealed, SIGNATURE_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * Reads a cursor.
     *
     * @param list the name of the list
     * @param filters the present filters of the list
     * @param cursor the text that the client sent
     * @return the position, or empty if the cursor was not created here for this list and these
     *     filters
     */
    public Optional<List<String>> open(String list, Map<String, String> filters, String cursor) {
        byte[] sealed = decode(cursor);
        if (sealed.length <= SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(sealed, SIGNATURE_BYTES, sealed.length);
        byte[] claimed = Arrays.copyOf(sealed, SIGNATURE_BYTES);
        return MessageDigest.isEqual(signature(list, filters, content), claimed)
                ? Optional.of(stringsOf(content))
                : Optional.empty();
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private byte[] signature(String list, Map<String, String> filters, byte[] content) {
        List<String> context = new ArrayList<>(List.of(list));
        new TreeMap<>(filters)
                .forEach(
                        (name, value) -> {
                            context.add(name);
                            context.add(value);
                        });
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytesOf(context));
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /**
     * Writes the length before each string, so that no two lists of strings have the same bytes.
     */
    private static byte[] bytesOf(List<String> strings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(strings.size());
            for (String string : strings) {
                out.writeUTF(string);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> stringsOf(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int size = in.readUnsignedShort();
            List<String> strings = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                strings.add(in.readUTF());
            }
            return List.copyOf(strings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

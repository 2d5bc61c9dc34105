package org.expedite.identity.factors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import org.expedite.application.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Key that seals stored secrets: a setting, or a file that is created when it is first needed. Only
 * its owner can read the file.
 */
public final class SealingKey {
    private static final int BYTES = 32;
    private static final String OWNER_ONLY = "rw-------";

    private final Supplier<byte[]> source;
    private volatile byte @Nullable [] read;

    private SealingKey(Supplier<byte[]> source) {
        this.source = source;
    }

    /**
     * Takes a key that is configured.
     *
     * @param text 32 bytes in Base64
     * @throws IllegalArgumentException if it is anything else
     */
    public static SealingKey of(String text) {
        byte[] key = decoded(text);
        return new SealingKey(key::clone);
    }

    /** Takes the key in a file, which is created with a new key if it does not exist. */
    public static SealingKey inFile(Path file) {
        return new SealingKey(() -> readOrCreate(file));
    }

    /**
     * Returns the key.
     *
     * @throws UnavailableException if the file cannot be read or created
     */
    byte[] bytes() {
        byte[] known = read;
        if (known == null) {
            known = source.get();
            read = known;
        }
        return known;
    }

    private static byte[] readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decoded(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnavailableException("the key in the file '" + file + "' is", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        byte[] text = Base64.getEncoder().encode(key);
        try (var channel =
                Files.newByteChannel(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        attributes(file))) {
            channel.write(java.nio.ByteBuffer.wrap(text));
        } catch (FileAlreadyExistsException _) {
            // Another node on the same directory was faster.
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static FileAttribute<?>[] attributes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] decoded(String text) {
        byte[] key = Base64.getDecoder().decode(text);
        if (key.length != BYTES) {
            throw new IllegalArgumentException("must be 32 bytes in Base64");
        }
        return key;
    }
}

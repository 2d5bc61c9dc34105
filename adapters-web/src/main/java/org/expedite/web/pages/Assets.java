package org.expedite.web.pages;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.expedite.web.http.CompressedFile;

/**
 * Files that pages refer to, such as the style sheet. Their names contain a hash of their content,
 * so a browser may keep them for ever.
 */
@Singleton
public final class Assets {

    /** The path below which they are served. */
    static final String PATH = "/assets";

    private static final int HASH_BYTES = 8;
    private static final Map<String, String> TYPES =
            Map.of("app.css", "text/css; charset=utf-8", "mark.svg", "image/svg+xml");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    Assets(ResourceResolver resources) {
        TYPES.forEach((name, type) -> add(name, type, read(resources, name)));
    }

    /**
     * Returns the address of a file.
     *
     * @param name such as {@code app.css}
     * @return its path, with the hash of its content
     */
    public String address(String name) {
        return Optional.ofNullable(addresses.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    }

    /** Returns the response with a file; empty if no file has that name and hash. */
    Optional<MutableHttpResponse<byte[]>> find(String nameWithHash, HttpRequest<?> request) {
        return Optional.ofNullable(assets.get(nameWithHash))
                .map(asset -> asset.file().responseTo(request).contentType(asset.type()));
    }

    private void add(String name, String type, byte[] content) {
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        addresses.put(name, PATH + "/" + hashed);
        assets.put(hashed, new Asset(new CompressedFile(content), type));
    }

    private static byte[] read(ResourceResolver resources, String name) {
        try (InputStream file =
                resources
                        .getResourceAsStream("classpath:assets/" + name)
                        .orElseThrow(() -> new IllegalStateException(name + " is missing"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Asset(CompressedFile file, String type) {}
}

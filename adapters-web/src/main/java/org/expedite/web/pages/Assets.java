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
import java.util.List;
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
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String HTMX =
            "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final List<Source> SOURCES =
            List.of(
                    new Source("app.css", "assets/app.css", "text/css; charset=utf-8"),
                    new Source("mark.svg", "assets/mark.svg", "image/svg+xml"),
                    new Source("app.js", "assets/app.js", SCRIPT),
                    new Source("live.js", "assets/live.js", SCRIPT),
                    new Source("drafts.js", "assets/drafts.js", SCRIPT),
                    new Source("upload.js", "assets/upload.js", SCRIPT),
                    new Source("keys.js", "assets/keys.js", SCRIPT),
                    new Source("htmx.js", HTMX, SCRIPT));

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    Assets(ResourceResolver resources) {
        SOURCES.forEach(source -> add(source, read(resources, source.path())));
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

    private void add(Source source, byte[] content) {
        String name = source.name();
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        addresses.put(name, PATH + "/" + hashed);
        assets.put(hashed, new Asset(new CompressedFile(content), source.type()));
    }

    private static byte[] read(ResourceResolver resources, String path) {
        try (InputStream file =
                resources
                        .getResourceAsStream("classpath:" + path)
                        .orElseThrow(() -> new IllegalStateException(path + " is missing"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
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

    private record Source(String name, String path, String type) {}

    private record Asset(CompressedFile file, String type) {}
}

package org.expedite.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the bill of materials with the folder that is shipped, and the licences in it with those
 * that we accept. The build runs it when it packages.
 */
public final class ShippedLibraries {
    /**
     * Licences of libraries that may be shipped with a program of the Apache License, as the bill
     * names them. The exception of the driver of MySQL is for free programs such as this one.
     */
    static final Set<String> ACCEPTED =
            Set.of(
                    "0BSD",
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "Bouncy Castle Licence",
                    "CC0-1.0",
                    "EPL-2.0",
                    "MIT",
                    "MIT-0",
                    "MPL-2.0",
                    "The GNU General Public License, v2 with Universal FOSS Exception, v1.0",
                    "Unicode-3.0");

    private static final String OURS = "org.expedite";
    private static final String SHA_256 = "SHA-256";

    private ShippedLibraries() {}

    /**
     * Ends with an exit code of 1 if something is wrong, and names all of it.
     *
     * @param arguments the bill of materials, and the folder of libraries
     */
    public static void main(String[] arguments) throws IOException {
        List<String> faults =
                faults(
                        JsonMapper.builder().build().readTree(Path.of(arguments[0]).toFile()),
                        Path.of(arguments[1]));
        if (!faults.isEmpty()) {
            System.err.println(
                    "What is shipped is not in order:\n  " + String.join("\n  ", faults));
            System.exit(1);
        }
    }

    /** Returns what is wrong, in order. */
    static List<String> faults(JsonNode bill, Path folder) {
        SortedMap<String, JsonNode> components = components(bill);
        SortedMap<String, String> files = files(folder);
        List<String> faults = new ArrayList<>();
        files.forEach(
                (hash, file) -> {
                    if (!components.containsKey(hash)) {
                        faults.add(file + " is shipped, but not in the bill of materials");
                    }
                });
        components.forEach(
                (hash, component) -> {
                    if (!files.containsKey(hash)) {
                        faults.add(
                                name(component) + " is in the bill of materials, but not shipped");
                    }
                });
        components.values().stream()
                .filter(component -> !component.path("group").asText().equals(OURS))
                .filter(component -> licences(component).stream().noneMatch(ACCEPTED::contains))
                .map(c -> name(c) + " has no licence that is accepted, but " + licences(c))
                .forEach(faults::add);
        return faults.stream().sorted().toList();
    }

    /** Returns components by their hashes; the program itself is the subject of the bill. */
    private static SortedMap<String, JsonNode> components(JsonNode bill) {
        SortedMap<String, JsonNode> components = new TreeMap<>();
        bill.path("components").forEach(component -> components.put(hash(component), component));
        return components;
    }

    private static String hash(JsonNode component) {
        for (JsonNode hash : component.path("hashes")) {
            if (hash.path("alg").asText().equals(SHA_256)) {
                return hash.path("content").asText();
            }
        }
        return "no hash of " + name(component);
    }

    private static String name(JsonNode component) {
        return component.path("group").asText()
                + ":"
                + component.path("name").asText()
                + ":"
                + component.path("version").asText();
    }

    /** Returns the licences of a library; of several, one can be chosen. */
    private static Set<String> licences(JsonNode component) {
        Set<String> licences = new TreeSet<>();
        for (JsonNode entry : component.path("licenses")) {
            JsonNode licence = entry.path("license");
            Stream.of(licence.path("id"), licence.path("name"))
                    .map(JsonNode::asText)
                    .filter(text -> !text.isEmpty())
                    .forEach(licences::add);
            licences.addAll(
                    Arrays.stream(entry.path("expression").asText().split(" OR "))
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
        return licences;
    }

    /** Returns the names of files by their hashes, without the program itself. */
    private static SortedMap<String, String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".jar"))
                    .filter(file -> !name(file).startsWith("expedite-bootstrap-"))
                    .collect(
                            Collectors.toMap(
                                    ShippedLibraries::hash,
                                    ShippedLibraries::name,
                                    (one, other) -> one + " and " + other,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(SHA_256).digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.expedite.web.api.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.expedite.domain.pages.Approved;

/**
 * The file {@code openapi.yml}, which the program serves unchanged. The tests create it from the
 * output of the annotation processor and the stored examples, and fail if the approved file
 * differs.
 */
public final class DescriptionFile {
    private static final String MODULE = "adapters-web/";
    private static final String FILE = MODULE + "src/main/resources/openapi.yml";
    private static final String COMPILED = MODULE + "target/classes/openapi.yml";
    private static final String GENERATED = MODULE + "target/classes/META-INF/swagger/openapi.yml";
    private static final String EXAMPLES = MODULE + "src/test/resources/openapi/examples";

    private static final String COMMAND =
            "mvn verify -Dtest=DescriptionFileTest,ApiExamplesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private DescriptionFile() {}

    /**
     * Fails if the approved file differs from the code and the stored examples. A run that approves
     * it writes the compiled copy too, so that later tests are served the new one.
     */
    public static void check() {
        try {
            String completed = completed();
            Approved.checkFile(FILE, COMMAND, completed);
            if (Approved.approving()) {
                Files.writeString(Approved.root().resolve(COMPILED), completed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The approved text. */
    public static String approved() {
        try {
            return Files.readString(Approved.root().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the stored examples, with one file per operation. */
    public static Path examples() {
        return Approved.root().resolve(EXAMPLES);
    }

    private static String completed() throws IOException {
        try (InputStream generated = Files.newInputStream(Approved.root().resolve(GENERATED))) {
            return ApiDocument.complete(
                    generated, MarkedOperations.read(), DescriptionFile::examplesOf);
        }
    }

    private static Optional<InputStream> examplesOf(String operation) {
        Path file = examples().resolve(operation + ".json");
        try {
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.expedite.persistence.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the file of an embedded database readable for the user of the process only, before the
 * database is opened. A folder that has to be created for it is private too; an existing one keeps
 * its permissions, since it may hold other things.
 */
public final class PrivateDatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateDatabaseFile.class);

    /** Addresses of files; others are in memory. */
    private static final Pattern FILE =
            Pattern.compile("(?i)jdbc:h2:(?:file:([^;]+)|([./~][^;]*))(?:;.*)?");

    private static final String HOME = "~";
    private static final String SUFFIX = ".mv.db";
    private static final Set<PosixFilePermission> FILE_PERMISSIONS =
            PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(FILE_PERMISSIONS);
    private static final FileAttribute<?> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateDatabaseFile() {}

    /**
     * Creates the file, or changes the permissions of an existing one. A failure is logged; if the
     * file cannot be used either, opening the database fails with the reason.
     *
     * @param url the JDBC address of a database of any kind; nothing is done if it has no file
     */
    public static void prepare(String url) {
        Optional<Path> file = fileOf(url);
        if (file.isEmpty()
                || !file.get().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            create(file.get());
        } catch (IOException failure) {
            LOG.warn(
                    "The database file {} cannot be made private: {}",
                    file.get(),
                    failure.toString());
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, PRIVATE_FOLDER);
        }
        try {
            // The database regards an empty file as a new one.
            Files.createFile(file, PRIVATE_FILE);
        } catch (FileAlreadyExistsException _) {
            Files.setPosixFilePermissions(file, FILE_PERMISSIONS);
        }
    }

    private static Optional<Path> fileOf(String url) {
        Matcher address = FILE.matcher(url);
        if (!address.matches()) {
            return Optional.empty();
        }
        String path = address.group(1) == null ? address.group(2) : address.group(1);
        String absolute =
                path.startsWith(HOME)
                        ? System.getProperty("user.home") + path.substring(HOME.length())
                        : path;
        return Optional.of(Path.of(absolute + SUFFIX));
    }
}

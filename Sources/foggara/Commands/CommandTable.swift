/// Every command of the program, in the order of help.
enum CommandTable {
    static let all: [CommandSpec] = [
        VersionCommand.spec
    ]
}

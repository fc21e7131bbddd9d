// One line says all about a member, however long.
// swift-format-ignore-file
extension FunctionNotes {
    /// What n8n and Foggara add: variables, functions by bare name, and methods of values.
    ///
    /// - Source: expression reference of n8n (docs.n8n.io, read 2026-10) and recorded behaviour of n8n 2.41.1.
    static let workflow = #"""
        # global Variables and functions of n8n
        $json, $data: object | JSON of the current item.
        $binary: object | Facts about the files of the current item.
        $input: object | The items that came in.
        $(node: text): object | A node that ran, by its name.
        $node: object | Nodes by name, in the older form `$node["Name"].json`.
        $items(node?: text, output?: number, run?: number): list | Items of a node.
        $item(index: number): object | Variables as another item sees them.
        $itemIndex, $position, $thisItemIndex: number | Index of the current item.
        $thisItem: object | The current item.
        $runIndex, $thisRunIndex: number | Index of the current run of the node.
        $prevNode: object | Name, output and run of the node before.
        $parameter, $rawParameter: object | Parameters of the node, evaluated or as written.
        $self: object | An empty object.
        $workflow: object | Id, name and whether it is active.
        $execution: object | Id, mode, resume address and custom data of the run.
        $executionId, $mode, $resumeWebhookUrl: text | Facts about the run.
        $nodeId, $nodeVersion, $webhookId: any | Facts about the node.
        $vars: object | Variables of the installation.
        $env: object | The environment, where it may be read.
        $config: object | Foggara: values of the activation form.
        $now, $today: DateTime | This moment, and midnight before it, in the workflow's zone.
        DateTime, Duration, Interval: namespace | Luxon's classes, below.
        $jmespath, $jmesPath(value: any, query: text): any | Searches a value by a query of JMESPath.
        $if(test: any, yes: any, no?: any): any | One of two values; only that one is computed.
        $ifEmpty(value: any, otherwise: any): any | The second value when the first is empty.
        min, $min, max, $max(...numbers: number): number | The smallest or largest number.
        average, $average(...numbers: number): number | The mean.
        not, $not(value: any): boolean | The opposite.
        zip(keys: list, values: list): object | An object of keys and values.
        numberList(start: number, end: number): list | All integers between two.
        extend, extendOptional(value: any, name: text, arguments?: list): any | Calls one of the methods below by name.
        $fromAI, $fromAi, $fromai(key: text, description?: text, type?: text, default?: any): any | A value that a model fills in.
        $evaluateExpression(text: text, item?: number): any | Evaluates another expression.
        $getPairedItem(node: text, source: object, link: object): object | The item that another came from.
        phone(text: text): object or null | Foggara: a telephone number with its forms, null when it cannot be called.
        wilaya(text: text): object | Foggara: the wilaya and commune that a text names.
        price(text: text, category?: text): object | Foggara: the price that a text states, in dinars.
        dinars(amount: any, language?: text, style?: text): text or null | Foggara: an amount as people write it, `4 500 DA`; `formal` as documents do, `words` in French words.
        darja(text: text, field?: text, values?: object): any | Foggara: what a message says, or one field of it; `fold` is for comparing, `arabic` and `latin` change the letters, `reply` answers.
        account(text: text): object | Foggara: a CCP number, RIP or RIB with its check digits.
        receipt(text: text): object | Foggara: what a payment notice or receipt tells.
        match(payments: list, orders: list, options?: object): object | Foggara: payments matched with orders.
        parcelStatus(wording: text, courier?: text): object | Foggara: the status that a courier's wording stands for.
        calendar(date: text): object | Foggara: what a day is: holiday, Ramadan, Islamic date.
        businessHours(at: any, settings: object): object | Foggara: whether a shop is open, and when next.

        # input $input
        all(branch?: number, run?: number): list | Every item.
        first, last(branch?: number, run?: number): object | The first or last item.
        item: object | The current item.
        params: object | Parameters of the node before.
        context: object | What the node before keeps during the run, as the loop node does.

        # nodeAccess $('Node')
        all, first, last(branch?: number, run?: number): any | Items that the node put out.
        item: object | The item that the current one came from.
        itemMatching, pairedItem(index: number): object | The item that another came from.
        isExecuted: boolean | Whether the node has run.
        params: object | Its parameters.
        context: object | What it keeps during the run.

        # nodeLegacy $node["Node"]
        json, data: object | JSON of the matching item.
        binary: object | Facts about its files.
        context: object | What the node keeps during the run.
        runIndex: number | Its last run.
        parameter: object | Its parameters.

        # customData $execution.customData
        set(key: text, value: text): undefined | Keeps an entry of at most 512 characters.
        setAll(entries: object): undefined | Keeps several.
        get(key: text): text | An entry.
        getAll(): object | All entries.

        # +string Text, by n8n
        hash(algorithm?: text): text | A digest in hexadecimal digits, MD5 by default.
        removeMarkdown, removeTags(): text | Without the marks of Markdown or HTML.
        toDate, toDateTime(format?: text): Date, DateTime | Reads a date.
        toBoolean(): boolean | False for `false`, `0`, `no` and the empty text.
        toNumber(): number | Reads a number, or throws.
        toInt, toWholeNumber(base?: number): number | Reads an integer.
        toFloat, toDecimalNumber(): number | Reads a number.
        toSentenceCase, toSnakeCase, toTitleCase(): text | In another way of writing words.
        urlEncode, urlDecode(whole?: boolean): text | Escapes of addresses.
        quote(mark?: text): text | Inside quotation marks, those inside escaped.
        replaceSpecialChars(): text | Letters of other alphabets in ASCII.
        length(): number | How many units there are.
        isDomain, isEmail, isNumeric, isUrl, isEmpty, isNotEmpty(): boolean | What the text is.
        extractEmail, extractDomain, extractUrl, extractUrlPath(): text | The first such part.
        parseJson(): any | Reads JSON, or throws.
        base64Encode, base64Decode(): text | In base 64, and back.
        toJsonString(): text | Written as JSON.

        # +number Number, by n8n
        ceil, floor, abs(): number | Rounded up, rounded down, without sign.
        round(digits?: number): number | Rounded to decimals.
        toInt, toFloat(): number | Rounded, or as it is.
        format(locale?: text, options?: object): text | As a locale writes it.
        isEven, isOdd, isInteger(): boolean | What the number is; the first two throw for fractions.
        toBoolean(): boolean | False for 0.
        toDateTime(unit?: text): DateTime | The moment so long after 1970.

        # +boolean Boolean, by n8n
        toNumber, toInt, toFloat(): number | 1 or 0.
        toBoolean(): boolean | The value itself.
        toDateTime(): undefined | Nothing, as in n8n.

        # +array List, by n8n
        first, last, randomItem(): any | An element.
        isEmpty, isNotEmpty(): boolean | Whether there are none, or some.
        sum, average, min, max(): number | Of numbers only; others throw.
        unique, removeDuplicates(...fields: text): list | Each value once, compared by content or by fields.
        compact(): list | Without empty values.
        chunk(size: number): list | Parts of a length.
        pluck(...fields: text): list | Fields of each object.
        merge(other?: list): object | One object of many; earlier members win.
        union, difference, intersection(other: list): list | As of sets, compared by content.
        append(...elements: any): list | With further elements.
        smartJoin(key: text, value: text): object | An object from two fields of each.
        renameKeys(...names: text): list | Objects with other names of members.
        toJsonString(): text | Written as JSON.
        toInt, toFloat, toBoolean, toDateTime(): undefined | Nothing, as in n8n.

        # +object Object, by n8n
        isEmpty, isNotEmpty(): boolean | Whether there are no members, or some.
        hasField(name: text): boolean | Whether a member is there.
        keys, values(): list | Names or values of the members.
        compact(): object | Without empty values.
        removeField(name: text): object | Without a member.
        removeFieldsContaining, keepFieldsContaining(part: text): object | By what texts contain.
        urlEncode(): text | As the query of an address.
        toJsonString(): text | Written as JSON.
        toInt, toFloat, toBoolean, toDateTime(): undefined | Nothing, as in n8n.

        # +date Date and DateTime, by n8n
        plus, minus(count: any, unit?: text): Date or DateTime | Later or earlier.
        format(tokens?: text, options?: object): text | Written with Luxon's tokens.
        extract(unit?: text): number | A field; the week by default.
        diffTo, diffToNow(other?: any, unit?: any): number or object | The time between two moments, in days by default.
        isBetween(first: any, second: any): boolean | Whether it lies between two.
        beginningOf(unit?: text): Date or DateTime | First moment of a unit.
        endOfMonth(): Date or DateTime | Last moment of the month.
        isDst, isWeekend(): boolean | Summer time, or a Saturday or Sunday.
        isInLast(count?: number, unit?: text): boolean | Whether it lies in the time before now.
        isEmpty, isNotEmpty(): boolean | Always false, and always true.
        toInt, toFloat(): number | Milliseconds since 1970, of a DateTime only.
        toBoolean(): undefined | Nothing, as in n8n.
        toDateTime(): DateTime | The moment as a DateTime.
        """#
}

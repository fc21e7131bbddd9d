package import FoggaraJSON

/// The accounts that the stand-in for Google knows; made for it alone and good for nothing else.
package enum SandboxAccount {
    /// The address of the service account, with which the demonstration sheets are shared.
    package static let email = "foggara@sandbox.iam.gserviceaccount.com"
    /// A person's account, with its tokens for OAuth credentials.
    package static let userEmail = "owner@example.dz"
    /// An access token of the person that never ends.
    package static let userToken = "ya29.sandbox-owner"
    /// A refresh token of the person.
    package static let refreshToken = "1//sandbox-refresh"
    /// The OAuth client that may use the refresh token.
    package static let clientID = "foggara.apps.googleusercontent.com"
    /// The secret of the OAuth client.
    package static let clientSecret = "GOCSPX-sandbox"

    /// The key file of the service account, as Google gives it out.
    package static var keyFile: JSONValue {
        [
            "type": "service_account", "project_id": "sandbox", "private_key_id": "foggara-sandbox-1",
            "private_key": .string(privateKey), "client_email": .string(email), "client_id": "0",
            "token_uri": "https://oauth2.googleapis.com/token",
        ]
    }

    /// The public half of the service account's key.
    package static let publicKey = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyqT2Hvl2R/Au8+Nuszix
        GfspHcN6GirjLwzH6RAK1+dfz1edQ5sCDxdDtnj3uMyppjGHEsuGjgsT+FYMfAwA
        eb2i5JySIP+nU/FB8Ft3pDklWfdthvFLBOCn7fuUKWXKg5f3kbiP35kVFz2bMLbf
        aSiS/PeFueZWm+bAraVDFiC6rFTPchZRE4bEM4BXHS43mUyx67aLFdymfp4Z0R3l
        Wvy9qif1boRXqcls9hSVL1Is1Ya9rageDP5D8ULLiTp3aHXqUidgXJfSm7MfKsgJ
        g6bV82Em2YfcdWMuwMHQFv9oKWp816VRLxQf/xFrRdG4aitqwYrBPWXm2w5oBNKU
        CwIDAQAB
        -----END PUBLIC KEY-----

        """

    /// The private half of the service account's key, PKCS #8, made with `openssl genrsa 2048`.
    package static let privateKey = """
        -----BEGIN PRIVATE KEY-----
        MIIEuwIBADANBgkqhkiG9w0BAQEFAASCBKUwggShAgEAAoIBAQDKpPYe+XZH8C7z
        426zOLEZ+ykdw3oaKuMvDMfpEArX51/PV51DmwIPF0O2ePe4zKmmMYcSy4aOCxP4
        Vgx8DAB5vaLknJIg/6dT8UHwW3ekOSVZ922G8UsE4Kft+5QpZcqDl/eRuI/fmRUX
        PZswtt9pKJL894W55lab5sCtpUMWILqsVM9yFlEThsQzgFcdLjeZTLHrtosV3KZ+
        nhnRHeVa/L2qJ/VuhFepyWz2FJUvUizVhr2tqB4M/kPxQsuJOndodepSJ2Bcl9Kb
        sx8qyAmDptXzYSbZh9x1Yy7AwdAW/2gpanzXpVEvFB//EWtF0bhqK2rBisE9Zebb
        DmgE0pQLAgMBAAECgf9RnpGDPaG7yax1AOzq0QcuxRcfyWMr0aiTEegdvlhm1pGH
        nG0QlOyxJ1hXe+/ZKbJHdwC3rbPZu0czaa4PZP8E7Vyut7bOd0a1M1qxAwnX/vN+
        LJwpvenOt8pA8/cq7kajK+enrVliC2LlFeszCR/WkIEVYpzr0aG7YlI48+WfrfNH
        JqHmaxChy2fQZhic52Xq4CWB+4pZQHRLB+c+SeheGe8fhAZAZqYHYkQMEFJSRjvu
        q/9xXzkSlL8zKnpZ98C6J2Gg7lrTzYkldWVOMvgGgmCZOvY2lAzG1AhlIhRj5ZlE
        6vSsbUl6zctXMnRA1Pp5Ho6sWPe/ferckEew7wECgYEA+VrQd2znMafyZolgIF0n
        ets17SQE+MKD30TZ2e6cBIWmm4OPAc1/oGfDrj1iGIPKl+TZB6G2Tk9N0FRd2ycw
        /xWtmVydwSMZFxq+qeYgUU0yS+LB+YIvl43ubZCl0wKcZ/oEeF6g7Sp4w7IS0BQd
        DX8MrPoNOciFhb0LgUq2ZD8CgYEA0At4+u2cLNAQ9lxETIOcx2SU9GFN3aQjeXWH
        EoOvkoOosd6VjQjKNIkdShC04chlGWR/iiz1H72fy+GGSminjlJ2ZEIA1eSwlvCx
        dQbDumn1McwUIXs+ydDcrQwcdxc0IbQvY9UIWcRhk6qIfsQHrb9Khx8sw+izarj0
        ew9fbTUCgYA2c01IduB5aGo3V9JE3vKrEklRUmc/hwJS8+76du9c0W6TUQQeaahv
        95i0aLUOE2FfD9sQnpB3wzuDvZiNLZ62ZR52edH9BdQJxo5R/W2bM1dDWO3wtSv9
        VUH2bPq4/D35OpBVVJyhjX+3hCA1jd7WPqMe9q+CqbX2gVSM1CrF8wKBgAmx3yti
        UzrLX177obsnDvFDwKU6u5Quh/CrB2ZXeKENPZk8VB/EXxffo9vFt4gl/IAYbNEV
        kz6taXrowYdKJTS+pwG5CazuAUSnZr2bWRegxGpTpkSBJ8Xj08TEobby/9zqNqMi
        VEdKnXlyIvY1UF5KYcC2NTHT8Dhy8gGiD8JZAoGBAOhf1vmtL9134qTYggniXsjQ
        o/Ms5BpOVYzz7IcZ1to7EPNz91cjDS24LvyrAuUiOrdnAm9Z+B9zbql1oP1sNQh9
        B9WCl+9hr8gmzMTYQZIIZmb8cnioqwlL26fAgYHATAM7/QYPfZzl/B9qH1id6bOQ
        yDHJZrlTMZDbuE2tQ6wF
        -----END PRIVATE KEY-----

        """
}
